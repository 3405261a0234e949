using CrdGen.Cli.Reading;
using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Cli.Validate;

/// <summary>Checks the objects of files against definitions.</summary>
/// <param name="definitions">The definitions.</param>
/// <param name="previous">The objects as they are in the cluster.</param>
/// <param name="checksStatus">Whether the status is checked where it is a subresource.</param>
internal sealed class ManifestValidator(DefinitionSet definitions, PreviousObjects previous, bool checksStatus)
{
    private readonly Dictionary<CustomResourceDefinitionVersion, RuleValidator> rules = new(ReferenceEqualityComparer.Instance);

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

        var rulesOfVersion = RulesOf(found.Version);
        var old = previous.Find(manifest);
        var problems = new ObjectValidator(found.Definition, found.Version, checksStatus, rulesOfVersion).FindProblems(manifest.Value, old, out var areRulesChecked);
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

    private RuleValidator RulesOf(CustomResourceDefinitionVersion version)
    {
        if (!rules.TryGetValue(version, out var validator))
        {
            rules[version] = validator = new(version.Schema, isResourceRoot: true);
        }

        return validator;
    }
}
