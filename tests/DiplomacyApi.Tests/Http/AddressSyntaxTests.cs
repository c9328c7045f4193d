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
    public void There_is_one_spelling_of_a_path(string path, string? canonical) => Assert.Equal(canonical, AddressSyntax.Canonical(path));
}
