using System.Text.Json.Serialization;

namespace CrdGen.TestSupport;

/// <summary>One thing that the API server has against a CRD.</summary>
/// <param name="Type">Kubernetes' kind of error: <c>FieldValueInvalid</c>.</param>
/// <param name="Field">Where: <c>spec.versions[0].name</c>.</param>
/// <param name="Detail">What.</param>
public sealed record CrdProblem(
    [property: JsonPropertyName("Type")] string Type,
    [property: JsonPropertyName("Field")] string Field,
    [property: JsonPropertyName("Detail")] string Detail)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Field}: {Detail} ({Type})";
}

/// <summary>What the API server says of a CRD.</summary>
/// <param name="Name">The name in its metadata.</param>
/// <param name="Decode">What kept it from being read: no JSON, an unknown field.</param>
/// <param name="Errors">What is invalid.</param>
/// <param name="Warnings">What it would warn of.</param>
/// <param name="Microseconds">How long it took.</param>
public sealed record CrdVerdict(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("decode")] string? Decode,
    [property: JsonPropertyName("errors")] IReadOnlyList<CrdProblem> Errors,
    [property: JsonPropertyName("warnings")] IReadOnlyList<string>? Warnings,
    [property: JsonPropertyName("us")] long Microseconds)
{
    /// <summary>Whether it would be created.</summary>
    public bool IsAccepted => Decode is null && Errors.Count == 0;

    /// <summary>Whether it would be created without a word.</summary>
    public bool IsClean => IsAccepted && (Warnings is null || Warnings.Count == 0);

    /// <inheritdoc/>
    public override string ToString() =>
        IsClean ? $"{Name}: accepted" : $"{Name}:\n" + string.Join('\n', Lines().Select(line => "  " + line));

    private IEnumerable<string> Lines() =>
        (Decode is null ? [] : new[] { "decode: " + Decode })
            .Concat(Errors.Select(error => error.ToString()))
            .Concat((Warnings ?? []).Select(warning => "warning: " + warning));
}
