namespace CrdGen.Cli.Tests;

/// <summary>Small definitions.</summary>
internal static class Definitions
{
    /// <param name="kind">The kind.</param>
    /// <param name="keywords">More keywords of the spec's schema, as YAML.</param>
    public static string Yaml(string kind, string keywords = "") => $$"""
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata: {name: {{kind.ToLowerInvariant()}}s.acme.io}
        spec:
          group: acme.io
          names: {kind: {{kind}}, plural: {{kind.ToLowerInvariant()}}s}
          scope: Namespaced
          versions:
          - served: true
            name: v1
            storage: true
            schema:
              openAPIV3Schema:
                type: object
                properties:
                  spec:
                    type: object
                    required: [name]
                    properties: {name: {type: string, maxLength: 3}, size: {type: integer, x-kubernetes-validations: [{rule: self > 0}] } }
                    {{keywords.Replace("\n", "\n                    ", StringComparison.Ordinal)}}
        """;
}
