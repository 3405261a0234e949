using CrdGen.Schema.Cel.Validation;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// Defaults are values of their schema as they stand: without unknown fields, and with nothing filled in by the defaults of their own
/// fields (<c>structuraldefaulting.ValidateDefaults</c>). Defaults below <c>additionalProperties</c> are not looked at.
/// </summary>
/// <param name="options">What an update tolerates.</param>
/// <param name="defaulted">The schemas with defaults in them: no others are looked into.</param>
/// <param name="errors">Takes what is wrong with defaults.</param>
internal sealed class DefaultValidation(ValidationOptions options, SchemasWith defaulted, FieldErrors errors)
{
    // What all rules may cost on all defaults together.
    private long budget = RuleValidator.ObjectBudget;

    public void Check(JsonSchemaProps root, FieldPath path) => Check(root, isRoot: true, new(root, null), isInsideMeta: false, path);

    private void Check(JsonSchemaProps schema, bool isRoot, ResourcePlace place, bool isInsideMeta, FieldPath path)
    {
        var isResource = isRoot || schema.EmbeddedResource;
        if (isResource)
        {
            (isInsideMeta, place) = (false, new(schema, null));
        }

        if (schema.Default is { } value)
        {
            CheckDefault(schema, isResource, value, place, isInsideMeta, path.Child("default"));
        }

        if (schema.Items is { } items && defaulted.Contains(items))
        {
            Check(items, isRoot: false, place with { Path = ValuePath.Item(place.Path, 0) }, isInsideMeta, path.Child("items"));
        }

        foreach (var property in schema.Properties)
        {
            if (!defaulted.Contains(property.Schema))
            {
                continue;
            }

            var isMeta = isResource && property.Name is "metadata" or "apiVersion" or "kind";
            Check(property.Schema, isRoot: false, place with { Path = ValuePath.Member(place.Path, property.Name) }, isInsideMeta || isMeta, path.Property(property.Name));
        }
    }

    private void CheckDefault(JsonSchemaProps schema, bool isResource, JsonValue value, ResourcePlace place, bool isInsideMeta, FieldPath path)
    {
        var before = errors.Count;
        if (isInsideMeta)
        {
            var problems = Embedded(place.Schema, place.Object(value), isResource: true);
            if (problems.Count > 0)
            {
                errors.Invalid(path, "must result in valid metadata: " + problems[0]);
            }
        }
        else
        {
            var unknown = new Problems();
            UnknownFields.PruneDefault(value, isResource ? schema with { EmbeddedResource = true } : schema, unknown);
            if (options.RequirePrunedDefaults && unknown.Count > 0)
            {
                errors.Invalid(path, $"must not have unknown fields: {unknown.Items[0].Path}");
                before = errors.Count;
            }

            foreach (var problem in Embedded(schema, value, isResource))
            {
                var found = ValueProblems.OfMetadata(problem, path);
                errors.Add(found.Type, found.Path, found.Detail);
            }
        }

        if (errors.Count == before)
        {
            CheckSchema(schema, value, path);
        }

        if (errors.Count == before)
        {
            CheckRules(schema, isResource, value, path);
        }
    }

    /// <summary>Rules hold for the default as a value that stays what it is, and as one that is new.</summary>
    private void CheckRules(JsonSchemaProps schema, bool isResource, JsonValue value, FieldPath path)
    {
        var rules = budget > 0 ? new RuleValidator(schema, isResource, options.Version) : null;
        if (rules is not { HasRules: true })
        {
            return;
        }

        var problems = rules.FindProblems(value, value, budget, out var cost);
        if (problems.Count == 0)
        {
            problems = rules.FindProblems(value, null, budget, out var costOfNew);
            cost = Math.Max(cost, costOfNew);
        }

        budget -= cost;
        foreach (var problem in problems)
        {
            errors.Add(problem.Kind, ValueProblems.At(schema, problem.Path, path), problem.Detail);
        }
    }

    private void CheckSchema(JsonSchemaProps schema, JsonValue value, FieldPath path)
    {
        var problems = new Problems();
        new SchemaChecker(problems, isStructural: true).Check(schema, value, null);
        foreach (var problem in problems.Items)
        {
            var found = ValueProblems.OfSchema(problem, path);
            errors.Add(found.Type, found.Path, found.Detail);
        }
    }

    private static List<ValueProblem> Embedded(JsonSchemaProps schema, JsonValue value, bool isResource)
    {
        var problems = new Problems();
        EmbeddedResources.Check(isResource && !schema.EmbeddedResource ? schema with { EmbeddedResource = true } : schema, value, null, problems);

        // A wrong type ends the search; unknown fields of metadata are dropped without a word.
        var wrongType = problems.Items.FirstOrDefault(ValueProblems.IsWrongType);
        return wrongType is not null ? [wrongType] : [.. problems.Items.Where(problem => problem.Rule != "unknownField")];
    }

    /// <summary>A place in a resource: the schema of the resource, and the way to the place.</summary>
    private readonly record struct ResourcePlace(JsonSchemaProps Schema, ValuePath? Path)
    {
        /// <summary>A resource that has nothing but a value at this place, and says what it is.</summary>
        public JsonValue Object(JsonValue value)
        {
            for (var path = Path; path is not null; path = path.Parent)
            {
                value = path.Name is { } name ? JsonValue.From(new[] { new JsonMember(name, value) }) : JsonValue.From(new[] { value });
            }

            var members = new List<JsonMember>(value.Members);
            Add("kind", "Validation");
            Add("apiVersion", "validation/v1");
            return JsonValue.From(members);

            void Add(string name, string text)
            {
                if (members.TrueForAll(member => member.Name != name))
                {
                    members.Add(new(name, JsonValue.From(text)));
                }
            }
        }
    }
}
