// What the checks share: the server, its lists, and a way to fail.
export const base = process.env.BASE;

export async function json(path) {
  const answer = await fetch(base + path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

export async function collections() {
  return (await json("/v1")).collections.map((one) => one.name);
}

export function expect(holds, message) {
  if (!holds) throw new Error(message);
}
