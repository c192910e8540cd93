namespace Quinze.World;

/// <summary>Which generation of LinkedIn's export an archive is written in. All are Complete archives but <see cref="Y2026Basic"/>.</summary>
public enum LinkedInEra
{
    Y2021,
    Y2022,
    Y2023,
    Y2024,
    Y2025,
    Y2026Basic,
    Y2026Complete,
}

/// <summary>What the files of an archive lie in.</summary>
public enum ArchiveShape
{
    Folder,
    Zip,
    ZipWithTopFolder,
    ZipInZip,
}

/// <summary>What changed from one generation of the export to the next.</summary>
internal sealed record EraTraits(LinkedInEra Era)
{
    public bool NotesPreamble => Era >= LinkedInEra.Y2022;
    public bool ConnectionUrls => Era >= LinkedInEra.Y2023;
    public bool RecipientUrls => Era >= LinkedInEra.Y2023;
    public bool InvitationUrls => Era >= LinkedInEra.Y2023;
    public bool EndorsementUrls => Era >= LinkedInEra.Y2023;
    public bool ShareVisibility => Era >= LinkedInEra.Y2022;
    public bool Attachments => Era >= LinkedInEra.Y2025;
    public bool MessageDrafts => Era is LinkedInEra.Y2024 or LinkedInEra.Y2025 or LinkedInEra.Y2026Complete;
    public bool ConversationDrafts => Era is LinkedInEra.Y2024 or LinkedInEra.Y2026Complete;
    public bool AllQuoted => Era >= LinkedInEra.Y2026Basic;
    public bool LineBreaksKept => Era >= LinkedInEra.Y2026Basic;
    public bool Complete => Era != LinkedInEra.Y2026Basic;
    public bool MemberIdInNames => Era == LinkedInEra.Y2026Complete;
    public bool DatedArticles => Era <= LinkedInEra.Y2025;
}
