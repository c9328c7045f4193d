using CsCheck;
using DiplomacyApi.Http.Lists;

namespace DiplomacyApi.Tests.Http;

public sealed class CursorTests
{
    [Fact]
    public void A_cursor_says_where_it_was_made() => Gen.Select(Gen.String[1, 60], Gen.String[1, 60]).Sample((release, request) =>
    {
        Assert.Equal(CursorReading.Fits, Cursor.Read(new Cursor(release, request, "42").Encode(), release, request, out var key));
        Assert.Equal("42", key);
    });

    [Fact]
    public void Any_change_of_a_cursor_is_noticed()
    {
        var cursor = new Cursor("release", "request", "some-id").Encode();
        for (var i = 0; i < cursor.Length; i++)
            foreach (var letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".Where(letter => letter != cursor[i]))
                Assert.Equal(CursorReading.Broken, Cursor.Read($"{cursor[..i]}{letter}{cursor[(i + 1)..]}", "release", "request", out _));
        for (var i = 0; i < cursor.Length; i++) Assert.Equal(CursorReading.Broken, Cursor.Read(cursor[..i], "release", "request", out _));
    }

    [Fact]
    public void A_cursor_of_another_request_or_release_is_told_apart()
    {
        var cursor = new Cursor("release", "request", "1").Encode();
        Assert.Equal(CursorReading.OtherRequest, Cursor.Read(cursor, "release", "other", out _));
        Assert.Equal(CursorReading.OtherRelease, Cursor.Read(cursor, "other", "request", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("ä")]
    [InlineData("AAAA")]
    public void What_is_not_a_cursor_is_refused(string text) => Assert.Equal(CursorReading.Broken, Cursor.Read(text, "release", "request", out _));

    [Fact]
    public void A_cursor_too_long_to_be_one_is_not_read() => Assert.Equal(CursorReading.Broken, Cursor.Read(new string('A', 10_000), "release", "request", out _));
}
