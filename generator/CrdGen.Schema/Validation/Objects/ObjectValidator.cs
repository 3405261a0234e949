using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>
/// Whether the API server would create a custom resource, with strict field validation, as kubectl asks for: everything but
/// CEL rules, admission, and what only a cluster knows.
/// </summary>
/// <param name="definition">The definition.</param>
/// <param name="version">The version of it that the object names.</param>
/// <param name="checksStatus">
/// Whether the status is checked too, where it is a subresource. Creation drops it, whatever it is; an update of the status would
/// check it.
/// </param>
public sealed class ObjectValidator(CustomResourceDefinition definition, CustomResourceDefinitionVersion version, bool checksStatus = false)
{
    /// <summary>All that is wrong, in the order of the checks.</summary>
    public IReadOnlyList<ValueProblem> FindProblems(JsonValue value)
    {
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
        if (version.StatusSubresource && !checksStatus)
        {
            value = JsonValue.From(value.Members.Where(m => m.Name != "status"));
        }

        new SchemaChecker(problems).Check(schema, value, null);
        EmbeddedResources.Check(schema, value, null, problems);
        ListTypes.Check(schema, value, null, problems);
        if (version.Scale is { } scale)
        {
            ScalePaths.Check(scale, value, problems);
        }

        return problems.Items;
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
