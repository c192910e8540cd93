namespace Quinze.World;

/// <summary>Connections, invitations, endorsements, recommendations, follows.</summary>
internal static class PeopleFiles
{
    private const string Preamble =
        "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help/linkedin/answer/261\"\n";

    public static void Write(ArchiveFiles files)
    {
        var view = files.View;
        var era = view.Era;
        files.Write(
            "Connections.csv",
            era.ConnectionUrls
                ? "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
                : "First Name,Last Name,Email Address,Company,Position,Connected On",
            view.Connections.Select(c => Connection(view, c)),
            endsWithBreak: false,
            preamble: era.NotesPreamble ? Preamble : ""
        );
        files.WriteIfAny(
            "Invitations.csv",
            "From,To,Sent At,Message,Direction" + (era.InvitationUrls ? ",inviterProfileUrl,inviteeProfileUrl" : ""),
            view.Invitations.OrderByDescending(i => i.At).Select(i => Invite(view, i))
        );
        Endorsements(files, received: true);
        Endorsements(files, received: false);
        Recommendations(files, received: true);
        Recommendations(files, received: false);
        files.WriteIfAny(
            "Company Follows.csv",
            "Organization,Followed On",
            view.CompanyFollows.Reverse().Select(f => (string[])[f.Name, Dates.Java(f.At)])
        );
        if (era.Complete)
        {
            files.WriteIfAny(
                files.Member("Member_Follows"),
                "Date,Status,FullName",
                view.Follows.Reverse().Select(f => (string[])[Dates.Plain(f.At), "Active", f.Name])
            );
        }
    }

    private static string[] Connection(ArchiveView view, Resident c)
    {
        var on = Dates.Day(c.ConnectedOn!.Value);
        if (c.Hidden)
        {
            return view.Era.ConnectionUrls ? ["", "", "", "", "", "", on] : ["", "", "", "", "", on];
        }
        var job = c.JobOn(view.Day);
        var mail = c.ShowsMail ? $"contact.{c.Number}@example.org" : "";
        return view.Era.ConnectionUrls
            ? [c.First, c.Last, c.Url, mail, job.Company, job.Position, on]
            : [c.First, c.Last, mail, job.Company, job.Position, on];
    }

    private static string[] Invite(ArchiveView view, Invitation i)
    {
        var (from, to) = i.Incoming ? (i.Other, view.Town.Owner) : (view.Town.Owner, i.Other);
        var note = i.Note == 0 ? "" : Voice.Note(view.Town, i);
        var direction = i.Incoming ? "INCOMING" : "OUTGOING";
        return view.Era.InvitationUrls
            ? [from.Name, to.Name, Dates.American(i.At), note, direction, from.OtherUrl, to.OtherUrl]
            : [from.Name, to.Name, Dates.American(i.At), note, direction];
    }

    private static void Endorsements(ArchiveFiles files, bool received)
    {
        var who = received ? "Endorser" : "Endorsee";
        var url = files.View.Era.EndorsementUrls;
        files.WriteIfAny(
            received ? "Endorsement_Received_Info.csv" : "Endorsement_Given_Info.csv",
            $"Endorsement Date,Skill Name,{who} First Name,{who} Last Name,{(url ? who + " Public Url," : "")}Endorsement Status",
            files
                .View.Endorsements.Where(e => e.Received == received)
                .Reverse()
                .Select(e =>
                    url
                        ? (string[])
                            [Dates.Slashed(e.At), e.Skill, e.Other.First, e.Other.Last, e.Other.Url["https://".Length..], "ACCEPTED"]
                        : [Dates.Slashed(e.At), e.Skill, e.Other.First, e.Other.Last, "ACCEPTED"]
                )
        );
    }

    private static void Recommendations(ArchiveFiles files, bool received) =>
        files.WriteIfAny(
            received ? "Recommendations_Received.csv" : "Recommendations_Given.csv",
            "First Name,Last Name,Company,Job Title,Text,Creation Date,Status",
            files
                .View.Recommendations.Where(r => r.Received == received)
                .Reverse()
                .Select(r =>
                {
                    var job = r.Other.JobOn(Clockwork.DateOf(r.At));
                    return (string[])
                        [
                            r.Other.First,
                            r.Other.Last,
                            job.Company,
                            job.Position,
                            Voice.Praise(files.View.Town, r),
                            Dates.PaddedAmerican(r.At),
                            "VISIBLE",
                        ];
                })
        );
}
