using System.Net;
using CsCheck;
using DiplomacyApi.Pages;

namespace DiplomacyApi.Tests.Pages;

public sealed class HtmlTests
{
    [Fact]
    public void Text_that_is_put_into_html_stays_text() => Gen.String.Where(text => !text.Any(letter => char.IsSurrogate(letter) || letter is '\0')).Sample(text =>
    {
        Html html = $"""<p title="{text}">{text}</p>""";
        var inner = html.ToString()["<p title=\"".Length..^"</p>".Length].Split("\">");
        Assert.Equal(2, inner.Length);
        Assert.All(inner, part => Assert.True(part.IndexOfAny(['<', '>', '"', '\'']) < 0, part));
        Assert.All(inner, part => Assert.Equal(text, WebUtility.HtmlDecode(part)));
    });

    [Fact]
    public void Html_that_is_put_into_html_is_not_escaped_again()
    {
        Html inner = $"<b>{"<i>"}</b>";
        Html outer = $"<p>{inner}{new[] { inner }}{Html.Nothing}</p>";
        Assert.Equal("<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b></p>", outer.ToString());
    }

    [Theory]
    [InlineData("Read `errors`.", "Read <code>errors</code>.")]
    [InlineData("`a<b` is code", "<code>a&lt;b</code> is code")]
    [InlineData("no code", "no code")]
    public void Words_between_backticks_are_code(string prose, string html) => Assert.Equal(html, Html.Prose(prose).ToString());
}
