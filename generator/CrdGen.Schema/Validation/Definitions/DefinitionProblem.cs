using CrdGen.Schema.Cel.Syntax;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>One reason why the API server refuses a definition.</summary>
/// <param name="Type">One of <see cref="FieldErrorType"/>.</param>
/// <param name="Path">Where, in the API server's internal form of the definition.</param>
/// <param name="Detail">What is wrong.</param>
public sealed record DefinitionProblem(string Type, FieldPath Path, string Detail)
{
    /// <summary>For a rule that does not compile, its errors with their places; <see cref="Detail"/> has the same as text.</summary>
    public IReadOnlyList<CelError> RuleErrors { get; init; } = [];

    /// <summary>For rules that cost too much, alone or with others, what they may cost; otherwise <see langword="null"/>.</summary>
    public ulong? Cost { get; init; }

    /// <summary>For a rule with <c>oldSelf</c>, the list in which nothing tells which item was which before; otherwise <see langword="null"/>.</summary>
    public FieldPath? Uncorrelatable { get; init; }

    /// <summary>Which newer version of Kubernetes would take it, and why, where there is one.</summary>
    public string? NewerVersion { get; init; }

    /// <summary>The path as the API server writes it.</summary>
    public string Field => Path.ToString();

    public override string ToString() => Detail.Length == 0 ? $"{Field} ({Type})" : $"{Field}: {Detail} ({Type})";
}
