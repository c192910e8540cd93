namespace Quinze.World;

/// <summary>The rest of a Complete archive: files that a reader must know to leave aside, and the requests of clients.</summary>
internal static class ContextFiles
{
    /// <summary>Requests that clients sent through Services Marketplace.</summary>
    public const int Requests = 3;

    public static void Write(ArchiveFiles files)
    {
        Targeting(files);
        files.Write(
            "Inferences_about_you.csv",
            "Category,Type of inference,Description,Inference",
            [
                ["Career", "Seniority", "Based on your job titles, we think that you lead others.", "true"],
            ]
        );
        files.Write(
            "Ads Clicked.csv",
            "Ad clicked Date,Ad Title/Id",
            [
                ["2026-03-02 09:11:05", "412345678"],
            ]
        );
        files.Write(
            "LAN Ads Engagement.csv",
            "Action,Date,Ad Title/Id,Page/App",
            [
                ["View", "2026-03-05 10:00:01", "412345679", "example.org"],
            ]
        );
        files.Write(
            "SearchQueries.csv",
            "Time,Search Query",
            [
                ["2026/09/14 07:41:12 UTC", "formateur, maintenance"],
                ["2026/09/02 15:02:40 UTC", "\"chef d'atelier\""],
            ]
        );
        files.Write(
            "Logins.csv",
            "Login Date,IP Address,User Agent,Login Type",
            [
                ["2026-10-30 06:58:13 UTC", "192.0.2.7", "Mozilla/5.0 (X11; Linux x86_64), like Gecko", "LOGIN"],
            ]
        );
        files.Write("Security Challenges.csv", "Challenge Date,IP Address,User Agent,Country,Challenge Type", []);
        files.Write("SavedJobAlerts.csv", "ALERT_PARAMETERS,QUERY_CONTEXT,SAVED_SEARCH_ID", []);
        files.Write(
            files.Member("Saved_Items"),
            "savedItem,CreatedTime",
            [
                ["https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7168946745802489856", "2024-03-01 08:00:00"],
            ]
        );
        if (files.View.Era.Era != LinkedInEra.Y2026Complete)
        {
            return;
        }
        Late(files);
        Marketplace(files);
    }

    /// <summary>Header names come three times over, as they do in the real file.</summary>
    private static void Targeting(ArchiveFiles files) =>
        files.Write(
            "Ad_Targeting.csv",
            "Member Age,Buyer Groups,Company Names,Company Names,Company Follower of,Company Names,Company Category,Job Titles,Job Titles,Job Titles,Member Skills",
            [
                [
                    "35-54",
                    "",
                    "Belcaire Conseil; Ventoline Numérique",
                    "",
                    "Solenzane",
                    "",
                    "",
                    "Engineer; Trainer",
                    "",
                    "Manager",
                    "Listening; Welding",
                ],
            ]
        );

    private static void Late(ArchiveFiles files)
    {
        files.Write(
            "PhoneNumbers.csv",
            "Extension,Number,Type",
            [
                ["", "+33 1 99 00 00 00", "Mobile"],
            ]
        );
        files.Write(
            "Whatsapp Phone Numbers.csv",
            "Number,Extension,Is_WhatsApp_Number",
            [
                ["+33 1 99 00 00 00", "", "false"],
            ]
        );
        files.Write(
            "Receipts_v2.csv",
            "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code",
            [
                ["", "", "FR", "29000", "2026-01-12 08:00:00", "CREDIT_CARD", "INV-000151", "Premium", "6.00", "30.00", "36.00", "EUR"],
            ]
        );
        files.Write(
            "ImportedContacts.csv",
            "FirstName,MiddleName,LastName,Emails,PhoneNumbers,Title,Location,CreatedAt,UpdatedAt",
            [
                ["Solange", "", "Invent", "solange@example.org", "+33 1 99 00 00 01", "", "", "1/4/17, 9:12 AM", ""],
            ]
        );
        files.Write("Hashtag_Follows.csv", "Hashtag,Followed On", []);
        files.Write(
            "Causes You Care About.csv",
            "Supported Cause",
            [
                ["Education"],
            ]
        );
        files.Write(
            "Jobs/Job Applications.csv",
            "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers",
            [
                [
                    "3/14/23, 8:01 AM",
                    "owner@example.org",
                    "",
                    "Ostrelune Industrie",
                    "Responsable d'atelier",
                    "https://www.linkedin.com/jobs/view/1515",
                    "cv.pdf",
                    "",
                ],
            ]
        );
        files.Write("Jobs/Saved Jobs.csv", "Saved Date,Job Url,Job Title,Company Name", []);
        files.Write("Job Applicant Saved Screening Question Responses_1.csv", "Question,Answer", []);
        files.Write("Verifications/Verifications.csv", "First name,Last name,Verification type,Issued date", []);
    }

    private static void Marketplace(ArchiveFiles files)
    {
        files.Write(
            "Services Marketplace/Providers.csv",
            "Creation Time,Marketplace Type,ProFinder Service Category,Provider Status,Media",
            [
                ["2023-02-01 10:00:00 UTC", "SERVICE_MARKETPLACE", "Training", "ACTIVE", ""],
            ]
        );
        files.Write(
            "Services Marketplace/Engagements.csv",
            "Creation Time,Marketplace Type,Body,Currency Code,Currency Amount,Billing Time Unit,Free Consultation included",
            []
        );
        // "Opprtunities" is LinkedIn's own spelling.
        files.Write(
            "Services Marketplace/Opprtunities.csv",
            "Creation Time,Marketplace Type,Service Category,Location,Questions and Answers,Preferred Providers,Status",
            Enumerable
                .Range(0, Requests)
                .Select(i =>
                    (string[])
                        [
                            $"2026-0{4 + i}-08 14:0{i}:00 UTC",
                            "SERVICE_MARKETPLACE",
                            "Training",
                            "Quimper, France",
                            "Combien de personnes ? " + (4 + i),
                            "",
                            i == 2 ? "CLOSED" : "OPEN",
                        ]
                )
        );
    }
}
