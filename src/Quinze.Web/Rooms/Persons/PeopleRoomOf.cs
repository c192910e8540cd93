using Microsoft.AspNetCore.Components;
using Quinze.Analyses;
using Quinze.Reports;
using Quinze.Web.Ledgers.Persons;

namespace Quinze.Web.Rooms.Persons;

/// <summary>A room about people, or about one of them.</summary>
public abstract class PeopleRoomOf : Room
{
    private Closeness? near;

    internal Closeness Near =>
        near ??= Find(["circles", "quiet"]) is var found
            ? new Closeness(
                found.Select(f => f.Results).OfType<CirclesResults>().FirstOrDefault(),
                found.Select(f => f.Results).OfType<QuietResults>().FirstOrDefault()
            )
            : null!;

    /// <summary>The report's sections on people by their ids, in this order.</summary>
    internal IReadOnlyList<Section> InOrder(IReadOnlyList<string> analyses, params IReadOnlyList<string> sections)
    {
        var told = Sections("people", analyses).ToDictionary(s => s.Id);
        return [.. sections.Select(told.GetValueOrDefault).OfType<Section>()];
    }
}

/// <summary>A room about one person.</summary>
public abstract class OnePersonRoom : PeopleRoomOf
{
    private Views.Person? shown;

    [Parameter]
    public string Id { get; set; } = "";

    /// <summary>Null when nobody has this id, or they were forgotten.</summary>
    internal Views.Person? Shown => shown ??= Opened.Exists ? Ledgers.People.Find(Now.View, Id) : null;

    internal string Here => At.Person(Id);
}
