namespace Quinze.World;

/// <summary>What the owner says of themselves, present in Basic and Complete archives alike.</summary>
internal static class ProfileFiles
{
    public static void Write(ArchiveFiles files)
    {
        var view = files.View;
        var owner = view.Town.Owner;
        var (names, job) = (view.Town.Phrases.Names, owner.JobOn(view.Day));
        files.Write(
            "Profile.csv",
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
            [
                [
                    owner.First,
                    owner.Last,
                    "",
                    "",
                    "",
                    owner.French
                        ? $"J'aide les ateliers à durer | {job.Position} chez {job.Company}"
                        : $"{job.Position} at {job.Company}, for workshops that want to last",
                    owner.French
                        ? "Vingt ans de terrain.\nJ'écris ce que j'apprends, \"sans jargon\"."
                        : "Twenty years on the shop floor.\nI write what I learn, \"without jargon\".",
                    "Professional Services",
                    "",
                    "Quimper, Bretagne, France",
                    "",
                    "[PERSONAL:https://www.example.org/,BLOG:https://blog.example.org/]",
                    "",
                ],
            ]
        );
        files.Write(
            "Profile Summary.csv",
            "Profile Summary",
            [
                ["Vingt ans de terrain.\nJ'écris ce que j'apprends."],
            ]
        );
        var jobs = owner.Jobs.Where(j => j.From <= view.Day).ToList();
        files.Write(
            "Positions.csv",
            "Company Name,Title,Description,Location,Started On,Finished On",
            jobs.Select(
                    (j, i) =>
                        (string[])
                            [
                                j.Company,
                                j.Position,
                                "Écouter, réparer, transmettre.",
                                "Quimper",
                                Dates.Month(j.From),
                                i + 1 < jobs.Count ? Dates.Month(jobs[i + 1].From) : "",
                            ]
                )
                .Reverse()
        );
        files.Write(
            "Education.csv",
            "School Name,Start Date,End Date,Notes,Degree Name,Activities",
            [
                ["École d'ingénieurs de Kerlouen", "1998", "2001", "", "Diplôme d'ingénieur, génie industriel", "Chorale"],
            ]
        );
        files.Write("Skills.csv", "Name", names["skill.fr"].Take(12).Select(s => (string[])[s]));
        files.Write(
            "Languages.csv",
            "Name,Proficiency",
            [
                ["Français", "Native or bilingual proficiency"],
                ["English", "Professional working proficiency"],
            ]
        );
        files.Write(
            "Email Addresses.csv",
            "Email Address,Confirmed,Primary,Updated On",
            [
                ["owner@example.org", "Yes", "Yes", "Not Available"],
            ]
        );
        files.Write(
            "Registration.csv",
            "Registered At,Registration Ip,Subscription Types",
            [
                ["9/27/12, 7:04 AM", "192.0.2.7", "Basic"],
            ]
        );
        files.Write(
            "Learning.csv",
            "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),",
            [
                ["Facilitation de réunions", "", "Course", "2025-11-03 18:20 UTC", "N/A", "false", "N/A", ""],
            ]
        );
        files.Write(
            "Events.csv",
            "Event Name,Event Time,Status,External Url",
            [
                ["Journée des ateliers", "Jun 16, 2025 10:00 AM - Jun 16, 2025 11:00 AM", "ATTENDING", "https://example.org/journee"],
            ]
        );
        files.Write(
            "Certifications.csv",
            "Name,Url,Authority,Started On,Finished On,License Number",
            [
                ["Formateur d'adultes", "https://example.org/certif", "Institut Belcaire", "Mar 2019", "", ""],
            ]
        );
    }
}
