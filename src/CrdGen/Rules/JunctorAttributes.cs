namespace CrdGen;

/// <summary>
/// One branch of a junctor (<c>oneOf</c>, <c>anyOf</c>, <c>allOf</c>) or a <c>not</c>: the keywords that the value must
/// satisfy. Each attribute of a kind adds a branch. A branch holds value constraints only: no description, default or
/// <c>x-kubernetes-</c> keyword (Kubernetes' structural schemas).
/// </summary>
[AttributeUsage(SchemaTargets.All, AllowMultiple = true, Inherited = false)]
public abstract class JunctorAttribute : SchemaAttribute
{
    /// <summary>The branch as JSON, for constraints on fields: <c>{"properties": {"type": {"enum": ["a"]}}}</c>. Other keywords are added to it.</summary>
    [System.Diagnostics.CodeAnalysis.StringSyntax("Json")]
    public string? Json { get; set; }
}

/// <summary>A branch of <c>oneOf</c>: exactly one branch holds.</summary>
public sealed class OneOfAttribute : JunctorAttribute;

/// <summary>A branch of <c>anyOf</c>: at least one branch holds.</summary>
public sealed class AnyOfAttribute : JunctorAttribute;

/// <summary>A branch of <c>allOf</c>: every branch holds.</summary>
public sealed class AllOfAttribute : JunctorAttribute;

/// <summary>What must not hold.</summary>
public sealed class NotAttribute : JunctorAttribute;
