namespace Quinze.Statistics;

/// <summary>One contact of the ego with an alter on a day (a count of days from any fixed day); a message to several people weighs its share.</summary>
public readonly record struct Contact(int Alter, int Day, double Weight = 1);

/// <summary>How often the ego contacts an alter, per year of 365.25 days since their first contact, and the ring of the alter:
/// 1 is the innermost, 0 means outside the active network or no circles.</summary>
public readonly record struct TieFrequency(int Alter, double PerYear, int Ring);
