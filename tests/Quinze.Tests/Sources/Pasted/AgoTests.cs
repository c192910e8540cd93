using NodaTime;
using Quinze.Sources.Pasted;

namespace Quinze.Tests.Sources.Pasted;

public class AgoTests
{
    private static readonly Instant Copied = Instant.FromUtc(2026, 11, 22, 12, 0);

    [Theory]
    [InlineData("12 min", "2026-11-22T11:48Z")]
    [InlineData("à l’instant", "2026-11-22T12:00Z")]
    [InlineData("2 h", "2026-11-22")]
    [InlineData("13h", "2026-11-21")]
    [InlineData("3 j", "2026-11-19")]
    [InlineData("3d", "2026-11-19")]
    [InlineData("il y a 3 jours", "2026-11-19")]
    [InlineData("3 days ago", "2026-11-19")]
    [InlineData("hier", "2026-11-21")]
    [InlineData("1 sem.", "2026-11")]
    [InlineData("2w", "2026-11")]
    [InlineData("3 sem.", "2026-10")]
    [InlineData("2 mois", "2026-09")]
    [InlineData("2mo", "2026-09")]
    [InlineData("1 an", "2025")]
    [InlineData("2 ans", "2024")]
    [InlineData("1yr", "2025")]
    [InlineData("12 mai", "2026-05-12")]
    [InlineData("12 mai, 10:02", "2026-05-12")]
    [InlineData("1er décembre", "2025-12-01")]
    [InlineData("May 12, 2025", "2025-05-12")]
    [InlineData("12 August 2024 at 10:02", "2024-08-12")]
    public void A_time_is_told_as_finely_as_the_screen_tells_it(string shown, string moment) =>
        Assert.Equal(moment, MomentText.Write(Ago.Parse(shown)!.At(Copied)));

    [Theory]
    [InlineData("3 juillets")]
    [InlineData("45")]
    [InlineData("3 jolis mètres")]
    [InlineData("Mai")]
    [InlineData("")]
    public void What_is_no_time_is_none(string text) => Assert.Null(Ago.Parse(text));
}
