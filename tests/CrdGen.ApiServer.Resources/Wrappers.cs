namespace CrdGen.ApiServer.Resources;

/// <summary>Scalar types of the user's own.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class WrapperCase
{
    public WrapperSpec? Spec { get; init; }
}

public sealed record WrapperSpec
{
    public Label? Label { get; init; }

    public IReadOnlyList<Label>? Labels { get; init; }

    public IReadOnlySet<Label>? LabelSet { get; init; }

    public IReadOnlyDictionary<string, Share>? Shares { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<Share>>? DeepShares { get; init; }

    [Schema(MaxLength = 3)]
    public Label? ShortLabel { get; init; }
}

[Pattern("^[a-z]+$"), Schema(MaxLength = 8)]
public readonly record struct Label(string Value);

public readonly record struct Share([Range(0, 100)] int Value);
