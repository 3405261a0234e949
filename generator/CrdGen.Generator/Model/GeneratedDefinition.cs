using CrdGen.Schema.Model;

namespace CrdGen.Generator.Model;

/// <summary>A definition, and what the build says of it beside the manifest.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="RuleCosts">What its CEL rules may cost, in the lines of <c>GeneratedManifestAttribute</c>.</param>
public sealed record GeneratedDefinition(CustomResourceDefinition Definition, string RuleCosts);
