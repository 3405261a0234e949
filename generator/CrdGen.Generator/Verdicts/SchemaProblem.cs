using CrdGen.Schema;
using CrdGen.Schema.Cel.Syntax;
using CrdGen.Schema.Validation.Definitions;

namespace CrdGen.Generator.Verdicts;

/// <summary>A <see cref="DefinitionProblem"/> that is equal by content, as all values of the pipeline.</summary>
/// <param name="Path">The keywords and names below the schema of the version; <see langword="null"/> for what is not about the schema.</param>
/// <param name="Type">The API server's kind of error.</param>
/// <param name="Detail">What is wrong.</param>
/// <param name="Field">The path as the API server writes it.</param>
internal sealed record SchemaProblem(EquatableArray<string>? Path, string Type, string Detail, string Field)
{
    /// <summary>For a rule that does not compile, its errors with their places.</summary>
    public EquatableArray<CelError> RuleErrors { get; init; }

    /// <summary>For rules that cost too much, what they may cost.</summary>
    public ulong? Cost { get; init; }

    /// <summary>Which newer version of Kubernetes would take it.</summary>
    public string? NewerVersion { get; init; }

    /// <summary>For a rule with <c>oldSelf</c>, the list in which nothing tells which item was which before.</summary>
    public EquatableArray<string>? Uncorrelatable { get; init; }
}

/// <summary>What a rule, or its message, may cost: within the budget.</summary>
internal sealed record SchemaRuleCost(EquatableArray<string> Path, ulong Cost);

/// <summary>A <see cref="VersionProblem"/> that is equal by content.</summary>
/// <param name="Path">The fields below the version: <c>schema</c>, <c>openAPIV3Schema</c>, …, or <c>selectableFields</c>, ….</param>
/// <param name="What">What the target version does not know.</param>
/// <param name="Since">The first version that does.</param>
/// <param name="Target">The target.</param>
/// <param name="IsIgnored">Whether the older API server takes it and does nothing.</param>
internal sealed record NewerField(EquatableArray<string> Path, string What, KubernetesVersion Since, KubernetesVersion Target, bool IsIgnored);
