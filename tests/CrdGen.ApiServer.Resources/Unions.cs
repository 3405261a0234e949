namespace CrdGen.ApiServer.Resources;

/// <summary>Discriminated unions.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class UnionCase
{
    public UnionSpec? Spec { get; init; }
}

public sealed record UnionSpec
{
    public Source? Source { get; init; }

    public IReadOnlyList<Source>? Sources { get; init; }

    public Shape? Shape { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(GitSource), "git")]
[JsonDerivedType(typeof(HttpSource), "http")]
[JsonDerivedType(typeof(EmptySource), "empty")]
public abstract record Source
{
    public string? Note { get; init; }
}

[CelRule("!has(self.depth) || self.depth > 0", Message = "depth must be positive")]
public sealed record GitSource : Source
{
    public required string Repository { get; init; }

    public int Depth { get; init; } = 1;
}

public sealed record HttpSource : Source
{
    public required Uri Url { get; init; }
}

public sealed record EmptySource : Source;

[JsonDerivedType(typeof(Circle), 1)]
[JsonDerivedType(typeof(Square), 2)]
public abstract record Shape;

public sealed record Circle(double Radius) : Shape;

public sealed record Square(double Side) : Shape;
