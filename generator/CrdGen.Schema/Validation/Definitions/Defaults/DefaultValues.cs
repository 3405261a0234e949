using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// Whether a value can be the default of a schema. It is stricter than the API server where that takes a default which no object could
/// have: items of sets and maps are unique, and what is an integer or string is one. CEL rules are not evaluated here.
/// </summary>
public static class DefaultValues
{
    private const string InvalidValue = "Invalid value: ";

    /// <summary>The first thing that is wrong, with its path, or <see langword="null"/>.</summary>
    public static string? FindError(JsonSchemaProps schema, JsonValue value)
    {
        var problems = new Problems();
        UnknownFields.PruneDefault(value, schema, problems);
        EmbeddedResources.Check(schema, value, null, problems);
        new SchemaChecker(problems, isStructural: true).Check(schema, value, null);
        if (problems.Count == 0)
        {
            new SchemaChecker(problems).Check(schema, value, null);
            ListTypes.Check(schema, Defaulting.Apply(value, schema), null, problems);
        }

        return problems.Count == 0 ? null : Text(problems.Items[0], schema);
    }

    private static string Text(ValueProblem problem, JsonSchemaProps schema) => problem switch
    {
        { Rule: "required", Path.Name: { } name } => At(problem.Path.Parent, Find(schema, problem.Path) is { Default: not null }
            ? $"the required field '{name}' is missing, and the API server does not take its default for a default"
            : $"the required field '{name}' is missing"),
        { Rule: "unknownField", Path.Name: { } name } => At(problem.Path.Parent, $"there is no field '{name}'"),
        _ => At(problem.Path, problem.Message.StartsWith(InvalidValue, StringComparison.Ordinal) ? problem.Message.Substring(InvalidValue.Length).Replace(": must ", " must ") : problem.Message),
    };

    private static string At(ValuePath? path, string error) => path is null ? error : $"{path}: {error}";

    private static JsonSchemaProps? Find(JsonSchemaProps schema, ValuePath? path)
    {
        if (path is null)
        {
            return schema;
        }

        var parent = Find(schema, path.Parent);
        return path.Name is { } name ? parent?.Property(name) ?? parent?.AdditionalProperties : parent?.Items;
    }
}
