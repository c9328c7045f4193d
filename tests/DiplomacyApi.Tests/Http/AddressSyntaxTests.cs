using CsCheck;
using DiplomacyApi.Http;

namespace DiplomacyApi.Tests.Http;

public sealed class AddressSyntaxTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("?q=a%20b", true)]
    [InlineData("?q=%D1%91", true)]
    [InlineData("?q=ё", true)]
    [InlineData("?q=%zz", false)]
    [InlineData("?q=%", false)]
    [InlineData("?q=%2", false)]
    [InlineData("?q=%FF", false)]
    [InlineData("?q=%ED%A0%80", false)]
    [InlineData("?q=%00", false)]
    public void Escapes_must_be_escapes_and_utf8(string query, bool proper) => Assert.Equal(proper, AddressSyntax.IsProper(query));

    [Theory]
    [InlineData("/v1/statements", null)]
    [InlineData("/V1/statements/", "/v1/statements")]
    [InlineData("//v1//x", "/v1/x")]
    [InlineData("/swagger/Index.html", null)]
    [InlineData("/", null)]
    [InlineData("/elsewhere/", null)]
    [InlineData("/v1/actors/<script>", null)]
    [InlineData("/v1/actors/é b", null)]
    [InlineData("/V1/actors/É b", "/v1/actors/%C3%A9%20b")]
    [InlineData("/v1/actors/a%2Fb", null)]
    public void There_is_one_spelling_of_a_path(string path, string? canonical) => Assert.Equal(canonical, AddressSyntax.Canonical(path));

    [Fact]
    public void Where_another_spelling_leads_to_is_the_one() => Gen.Select(Any.Of("/v1/", "/V1//", "/Problems/"), Gen.String[0, 20]).Sample((root, rest) =>
    {
        if (AddressSyntax.Canonical(root + rest) is { } canonical) Assert.Null(AddressSyntax.Canonical(Uri.UnescapeDataString(canonical)));
    });
}
