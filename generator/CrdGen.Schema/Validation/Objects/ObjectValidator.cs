using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// Whether the API server would create a custom resource, with strict field validation, as kubectl asks for, or replace one:
/// everything but admission, and what only a cluster knows.
/// </summary>
/// <param name="definition">The definition.</param>
/// <param name="version">The version of it that the object names.</param>
/// <param name="checksStatus">
/// Whether the status is checked too, where it is a subresource. Creation drops it, whatever it is; an update of the status would
/// check it.
/// </param>
/// <param name="rules">The CEL rules of the version's schema; <see langword="null"/> leaves them out.</param>
/// <param name="target">The version of the API server.</param>
public sealed class ObjectValidator(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, bool checksStatus = false, RuleValidator? rules = null, KubernetesVersion? target = null)
{
    /// <summary>KEP-4008: the first version that lets through what was wrong before, unasked.</summary>
    private static readonly KubernetesVersion FirstThatRatchets = new(30);

    private readonly bool ratchets = target is not { } known || known >= FirstThatRatchets;

    /// <summary>What problems with CEL rules name as what is broken.</summary>
    public const string Rules = "x-kubernetes-validations";

    /// <summary>All that is wrong, in the order of the checks.</summary>
    public IReadOnlyList<ValueProblem> FindProblems(JsonValue value) => FindProblems(value, null, out _);

    /// <summary>All that is wrong, in the order of the checks.</summary>
    /// <param name="value">The object.</param>
    /// <param name="previous">The object that it replaces, or <see langword="null"/>. What was wrong there already, and has not changed, is let through.</param>
    /// <param name="areRulesChecked">Whether the CEL rules were evaluated: they are not where other errors would make them stumble.</param>
    public IReadOnlyList<ValueProblem> FindProblems(JsonValue value, JsonValue? previous, out bool areRulesChecked)
    {
        areRulesChecked = false;
        var problems = new Problems();
        if (value.Kind != JsonKind.Object)
        {
            problems.Invalid(null, "type", value, "must be an object");
            return problems.Items;
        }

        var schema = version.Schema;
        value = Defaulting.Apply(value, schema);
        CheckMetadata(value, problems);
        value = UnknownFields.Prune(value, schema, problems);
        value = Defaulting.DropNulls(value, schema);
        previous = previous is null ? null : Stored(previous);
        if (version.StatusSubresource && !checksStatus)
        {
            // An update keeps the status that is there.
            value = JsonValue.From(value.Members.Where(m => m.Name != "status").Concat(previous?.Members.Where(m => m.Name == "status") ?? []));
        }

        var ofSchema = new Problems();
        new SchemaChecker(ofSchema).Check(schema, value, null);
        problems.AddRange(previous is null || !ratchets ? ofSchema : Ratcheting.Apply(ofSchema, value, previous, schema));
        EmbeddedResources.Check(schema, value, null, problems);
        if (previous is null || !HasListProblems(previous))
        {
            ListTypes.Check(schema, value, null, problems);
        }

        if (rules is { HasRules: true } && !problems.Items.Any(problem => IsBlocking(problem.Rule)))
        {
            areRulesChecked = true;
            foreach (var problem in rules.FindProblems(WithGeneratedName(value), previous).Where(problem => !problem.IsRatcheted || !ratchets))
            {
                problems.Add(problem.Path, Rules, problem.Message);
            }
        }

        if (version.Scale is { } scale)
        {
            ScalePaths.Check(scale, value, problems);
        }

        return problems.Items;
    }

    /// <summary>Errors that make the API server leave out CEL rules. Unknown fields do as well, but rules do not see them.</summary>
    private static bool IsBlocking(string rule) => rule is "type" or "format" or "required" or "enum" or "maxLength" or "maxItems" or "maxProperties";

    /// <summary>A name is generated before rules are evaluated.</summary>
    private static JsonValue WithGeneratedName(JsonValue value)
    {
        if (value.Get("metadata") is not { Kind: JsonKind.Object } metadata || metadata.Get("name") is { Text.Length: > 0 } || metadata.Get("generateName") is not { Kind: JsonKind.String } prefix)
        {
            return value;
        }

        var name = new JsonMember("name", JsonValue.From(prefix.Text.Substring(0, Math.Min(prefix.Text.Length, 58)) + "x7x7x"));
        metadata = JsonValue.From(metadata.Members.Where(m => m.Name != "name").Concat([name]));
        return JsonValue.From(value.Members.Select(m => m.Name == "metadata" ? m with { Value = metadata } : m));
    }

    /// <summary>An object as the API server has it.</summary>
    private JsonValue Stored(JsonValue value) =>
        Defaulting.DropNulls(UnknownFields.Prune(Defaulting.Apply(value, version.Schema), version.Schema, new()), version.Schema);

    private bool HasListProblems(JsonValue value)
    {
        var problems = new Problems();
        ListTypes.Check(version.Schema, value, null, problems);
        return problems.Count > 0;
    }

    private void CheckMetadata(JsonValue value, Problems problems)
    {
        var path = ValuePath.Member(null, "metadata");
        if (value.Get("metadata") is not { Kind: not JsonKind.Null } metadata)
        {
            problems.Required(ValuePath.Member(path, "name"), "name or generateName is required");
            return;
        }

        ObjectMetaFields.Check(metadata, path, problems);
        if (metadata.Kind == JsonKind.Object)
        {
            ObjectMetaRules.Check(metadata, isRoot: true, definition.Scope == CustomResourceDefinition.Namespaced, path, problems);
        }
    }
}
