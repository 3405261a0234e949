using CrdGen.Cli.Reading;
using CrdGen.Schema;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Definitions;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Cli.Validate;

/// <summary>Checks the objects of files against definitions.</summary>
/// <param name="definitions">The definitions.</param>
/// <param name="previous">The objects as they are in the cluster.</param>
/// <param name="checksStatus">Whether the status is checked where it is a subresource.</param>
/// <param name="target">The version of the API server.</param>
internal sealed class ManifestValidator(DefinitionSet definitions, PreviousObjects previous, bool checksStatus, KubernetesVersion target)
{
    private readonly Dictionary<CustomResourceDefinitionVersion, (CustomResourceDefinitionVersion Version, RuleValidator Rules)> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is wrong with an object; all of it.</summary>
    /// <param name="uncheckedRules">
    /// The number of CEL rules in its schema that are not evaluated: transition rules of new objects, and all where other errors come first.
    /// </param>
    public IReadOnlyList<Finding> Validate(Manifest manifest, out int uncheckedRules)
    {
        uncheckedRules = 0;
        foreach (var name in new[] { "apiVersion", "kind" })
        {
            if (manifest.Value.Get(name) is not { Kind: JsonKind.String, Text.Length: > 0 })
            {
                var path = ValuePath.Member(null, name);
                return [new(manifest.File, SourceLocator.Find(manifest.Value, manifest.Node, path), name, "required", "Required value: a Kubernetes object says what it is, by apiVersion and kind")];
            }
        }

        if (definitions.Find(manifest.Group, manifest.Version, manifest.Kind, out var error) is not { } found)
        {
            return [new(manifest.File, SourceLocator.Find(manifest.Value, manifest.Node, ValuePath.Member(null, "apiVersion")), "apiVersion", UnknownKind, error)];
        }

        var (version, rulesOfVersion) = KnownTo(found.Version);
        var old = previous.Find(manifest);
        var problems = new ObjectValidator(found.Definition, version, checksStatus, rulesOfVersion, target).FindProblems(manifest.Value, old, out var areRulesChecked);
        uncheckedRules = !areRulesChecked ? rulesOfVersion.Count : old is null ? rulesOfVersion.TransitionCount : 0;
        return
        [
            .. problems
                .Select(problem => new Finding(
                    manifest.File,
                    SourceLocator.Find(manifest.Value, manifest.Node, problem.Path, isAboutName: problem.Rule is "unknownField"),
                    problem.Path?.ToString() ?? "",
                    problem.Rule,
                    problem.Message))
                .OrderBy(finding => finding.Position.Line)
                .ThenBy(finding => finding.Position.Column),
        ];
    }

    /// <summary>The rule of findings about kinds and versions that no definition was given for.</summary>
    public const string UnknownKind = "unknownKind";

    /// <summary>What the API server has of a version of a definition.</summary>
    private (CustomResourceDefinitionVersion Version, RuleValidator Rules) KnownTo(CustomResourceDefinitionVersion version)
    {
        if (!known.TryGetValue(version, out var found))
        {
            var schema = SchemaOfVersion.Of(version.Schema, target);
            known[version] = found = (version with { Schema = schema }, new(schema, isResourceRoot: true, target));
        }

        return found;
    }
}
