namespace Quinze.Sources.Meta;

/// <summary>Files that an audit of somebody else's export does not open: letters, and who knows whom.</summary>
internal interface INotInAudit;
