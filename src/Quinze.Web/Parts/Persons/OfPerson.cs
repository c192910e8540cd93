using Microsoft.AspNetCore.Components;
using Quinze.Web.Ledgers.Persons;
using Quinze.Web.Words;

namespace Quinze.Web.Parts.Persons;

/// <summary>A part of a person's page.</summary>
public abstract class OfPerson : Speaking
{
    [Inject]
    private PersonPage OfRequest { get; set; } = default!;

    [Parameter]
    public string Ledger { get; set; } = "";

    internal PersonPage Page => OfRequest;

    internal Addresses At => new(Ledger, Visit.Period);

    internal string Here => At.Person(Page.Person.Id);
}
