namespace Quinze.Sources.LinkedInPage;

/// <summary>What page workbooks do that nobody would guess.</summary>
internal static class PageOddities
{
    /// <summary>Columns of "All posts" that say which post a row is about; the other words of the first nine columns are campaigns and the colleague who pressed the button.</summary>
    public const int Title = 0;
    public const int Link = 1;
    public const int Created = 5;

    /// <summary>The page of a workbook that was renamed: cells never name it.</summary>
    public static Handle SomePage { get; } = new(LinkedInPageSource.Network, "org:page", HandleKind.Organisation);
}
