namespace CrdGen.Contracts.Tests.Shapes;

/// <summary>What System.Text.Json cannot write without converters, and the generator's contracts can.</summary>
public sealed record Wrappers
{
    public Name Name { get; init; } = new("initial");

    public Name? Optional { get; init; }

    public List<Name>? Names { get; init; }

    public Dictionary<Name, Percent>? ByName { get; init; }

    public Percent? Percent { get; init; }

    public Days Days { get; init; }

    public Days? OptionalDays { get; init; }
}

public readonly record struct Name(string Value);

public readonly record struct Percent(int Value);

[Flags]
public enum Days
{
    None = 0,
    Monday = 1,
    Tuesday = 2,
    Workdays = 3,
    Sunday = 64,
}
