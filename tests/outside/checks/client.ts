// A front end's view of the contract: this compiles only while the contract says what an agreement is.
import type { paths, components } from "./v1";

type Agreement = components["schemas"]["Agreement"];
type AgreementPage = paths["/v1/agreements"]["get"]["responses"][200]["content"]["application/json"];

export function announcedAndNotConfirmed(page: AgreementPage): string[] {
  return page.data
    .filter((agreement: Agreement) => agreement.confirmations.some((one) => one.stance === "does_not_confirm"))
    .map((agreement) => `${agreement.announced_on ?? "undated"} ${agreement.title} (${agreement.part_of?.name ?? "on its own"})`);
}

export function next(page: AgreementPage): string | null {
  return page.links.next;
}
