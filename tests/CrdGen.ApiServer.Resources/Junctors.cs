namespace CrdGen.ApiServer.Resources;

/// <summary>oneOf, anyOf, allOf and not.</summary>
[CustomResource("table.acme.io", "v1")]
public sealed partial class JunctorCase
{
    public JunctorSpec? Spec { get; init; }
}

public sealed record JunctorSpec
{
    public OneOfPair? OneOf { get; init; }

    public AnyOfPair? AnyOf { get; init; }

    [AllOf(MinLength = 2), AllOf(Pattern = "^a")]
    public string? AllOf { get; init; }

    [Not(Enum = ["admin", "root"])]
    public string? Not { get; init; }

    [DeniedValues("admin", "root")]
    public string? Denied { get; init; }

    [AnyOf(At = "[]", Format = "ipv4"), AnyOf(At = "[]", Format = "ipv6")]
    public IReadOnlyList<string>? Addresses { get; init; }

    public Typed? Typed { get; init; }
}

[OneOf(Required = [nameof(A)]), OneOf(Required = [nameof(B)])]
public sealed record OneOfPair
{
    public string? A { get; init; }

    public string? B { get; init; }
}

[AnyOf(Required = [nameof(A)]), AnyOf(Required = [nameof(B)])]
public sealed record AnyOfPair
{
    public string? A { get; init; }

    public string? B { get; init; }
}

[AnyOf(Json = """{"properties": {"type": {"enum": ["file"]}}, "required": ["path"]}"""), AnyOf(Json = """{"properties": {"type": {"enum": ["none"]}}}""")]
public sealed record Typed
{
    public required string Type { get; init; }

    public string? Path { get; init; }
}
