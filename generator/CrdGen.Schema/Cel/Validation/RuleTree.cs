using CrdGen.Schema.Cel.Evaluation;
using CrdGen.Schema.Cel.Rules;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Cel.Validation;

/// <summary>Compiles all rules of a schema.</summary>
internal sealed class RuleTree(CelEnvironment environment)
{
    private static readonly Dictionary<string, RuleNode> NoProperties = [];

    /// <summary>The rules; <see langword="null"/> where there are none.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isResourceRoot">Whether it is the schema of a resource.</param>
    public RuleNode? Create(JsonSchemaProps schema, bool isResourceRoot) =>
        HasRules(schema) ? Create(schema, schema, isResourceRoot, DeclType.Of(schema, isResourceRoot)) : null;

    /// <summary>Rules of <c>allOf</c> alone do not count.</summary>
    private static bool HasRules(JsonSchemaProps? schema) =>
        schema is not null
        && (!schema.Validations.IsEmpty || HasRules(schema.Items) || HasRules(schema.AdditionalProperties) || schema.Properties.Any(property => HasRules(property.Schema)));

    /// <param name="rules">The schema with the rules: the node itself, or a part of its <c>allOf</c>.</param>
    /// <param name="schema">The node.</param>
    /// <param name="isResourceRoot">Whether it is the root of a resource.</param>
    /// <param name="type">What it is to CEL; <see langword="null"/> where rules do not see it.</param>
    private RuleNode? Create(JsonSchemaProps rules, JsonSchemaProps schema, bool isResourceRoot, DeclType? type)
    {
        var node = new RuleNode
        {
            Schema = schema,
            IsResourceRoot = isResourceRoot,
            Rules = Compile(rules, type),
            Items = Below(rules.Items, schema.Items, type),
            AdditionalProperties = Below(rules.AdditionalProperties, schema.AdditionalProperties, type),
            Properties = Properties(rules, schema, type),
            AllOf = [.. rules.AllOf.Select(part => Create(part, schema, isResourceRoot, type)).OfType<RuleNode>()],
        };
        return node is { Rules.Count: 0, Items: null, AdditionalProperties: null, Properties.Count: 0, AllOf.Count: 0 } ? null : node;
    }

    private RuleNode? Below(JsonSchemaProps? rules, JsonSchemaProps? schema, DeclType? type) =>
        rules is null or { IsTrue: true } || schema is null or { IsTrue: true } ? null : Create(rules, schema, schema.EmbeddedResource, type?.ElementType);

    private Dictionary<string, RuleNode> Properties(JsonSchemaProps rules, JsonSchemaProps schema, DeclType? type)
    {
        Dictionary<string, RuleNode>? nodes = null;
        foreach (var property in rules.Properties)
        {
            if (schema.Property(property.Name) is { } propertySchema && TypeOf(property.Name, propertySchema, type) is { } propertyType
                && Create(property.Schema, propertySchema, propertySchema.EmbeddedResource, propertyType) is { } node)
            {
                (nodes ??= new(StringComparer.Ordinal))[property.Name] = node;
            }
        }

        return nodes ?? NoProperties;
    }

    /// <summary>A name that no identifier stands for hides the field from rules around it, but not from its own.</summary>
    private static DeclType? TypeOf(string name, JsonSchemaProps schema, DeclType? type) =>
        CelNames.IsEscapable(name) ? type?.Fields.Get(CelNames.Escape(name))?.Type : DeclType.Of(schema, schema.EmbeddedResource);

    private IReadOnlyList<EvaluableRule> Compile(JsonSchemaProps schema, DeclType? type)
    {
        if (schema.Validations.IsEmpty)
        {
            return [];
        }

        return type is null
            ? [new(schema.Validations[0], "failed to convert to declType for CEL validation rules", null, null, UsesOldSelf: false)]
            : [.. RuleCompiler.Compile(schema, type, environment).Select(ToEvaluable)];
    }

    private static EvaluableRule ToEvaluable(CompiledRule rule)
    {
        var error = rule.Expression.Error?.Detail;
        var plan = rule.Expression.Program is { } program ? EvaluationPlan.TryCreate(program.Tree, out error) : null;
        error = plan is null && rule.Expression.Program is not null ? "program instantiation failed: " + error : error;
        var message = rule.Message.Program is { } text ? EvaluationPlan.TryCreate(text.Tree, out _) : null;
        return new(rule.Rule, error, plan, message, rule.UsesOldSelf);
    }
}
