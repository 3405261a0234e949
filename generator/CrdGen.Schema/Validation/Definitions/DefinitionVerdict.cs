namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the API server says of a definition, and what we say beyond it.</summary>
public sealed class DefinitionVerdict
{
    /// <summary><c>metadata.name</c>, or the empty string.</summary>
    public string Name { get; init; } = "";

    /// <summary>Why the definition cannot be read, with strict field validation, as kubectl asks for.</summary>
    public IReadOnlyList<DecodingProblem> DecodingProblems { get; init; } = [];

    /// <summary>Why it is refused.</summary>
    public IReadOnlyList<DefinitionProblem> Errors { get; init; } = [];

    /// <summary>What the API server warns of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What the API server accepts without a word, and is wrong all the same.</summary>
    public IReadOnlyList<DefinitionProblem> Advice { get; init; } = [];

    /// <summary>What the target version of Kubernetes does not know yet.</summary>
    public IReadOnlyList<VersionProblem> VersionProblems { get; init; } = [];

    /// <summary>What its CEL rules may cost, in the order of the schema.</summary>
    public IReadOnlyList<RuleCost> RuleCosts { get; init; } = [];

    /// <summary>Whether the API server would take it.</summary>
    public bool IsAccepted => DecodingProblems.Count == 0 && Errors.Count == 0 && VersionProblems.All(problem => problem.IsIgnored);
}

/// <summary>What keeps a definition from being read.</summary>
/// <param name="Segments">The names and indexes (as text) that lead to the place.</param>
/// <param name="Path">The same as text: <c>spec.versions[0].name</c>.</param>
/// <param name="IsUnknownField">Whether it is a field that does not exist: without strict field validation it is dropped.</param>
/// <param name="Message">What is wrong.</param>
public sealed record DecodingProblem(IReadOnlyList<string> Segments, string Path, bool IsUnknownField, string Message)
{
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";
}
