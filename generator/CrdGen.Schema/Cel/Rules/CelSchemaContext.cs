using CrdGen.Schema.Cel.Costs;
using CrdGen.Schema.Cel.Schemas;
using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Cel.Rules;

/// <summary>
/// A node on the way through a schema from its root: how often its values are there at most, and what they are to CEL. Make one
/// for the root, and from each the ones of its children; that costs nothing where there are no rules.
/// </summary>
public sealed class CelSchemaContext
{
    private readonly CelSchemaContext? parent;
    private readonly Func<DeclType, DeclType?>? fromParent;
    private readonly bool isInRules;
    private DeclType? type;
    private bool hasType;

    private CelSchemaContext(JsonSchemaProps schema, ulong? maxCardinality, CelSchemaContext? parent, Func<DeclType, DeclType?>? fromParent)
    {
        Schema = schema;
        MaxCardinality = maxCardinality;
        this.parent = parent;
        this.fromParent = fromParent;
        isInRules = parent is { isInRules: true } || !schema.Validations.IsEmpty;
    }

    public JsonSchemaProps Schema { get; }

    /// <summary>
    /// How many values of this schema an object has at most: the product of the limits of all lists and maps around it;
    /// <see langword="null"/> where one has none.
    /// </summary>
    public ulong? MaxCardinality { get; }

    /// <summary>
    /// What values are to CEL, seen from the outermost schema with rules; <see langword="null"/> if rules don't see them, or there are no
    /// rules here or around.
    /// </summary>
    public DeclType? Type
    {
        get
        {
            if (!hasType && isInRules)
            {
                type = parent is { isInRules: true } ? InParent() : DeclType.Of(Schema, parent is null || Schema.EmbeddedResource);
                hasType = true;
            }

            return type;
        }
    }

    /// <summary>The context of the root of a custom resource's schema.</summary>
    public static CelSchemaContext Root(JsonSchemaProps schema) => new(schema, 1, null, null);

    public CelSchemaContext Property(string name, JsonSchemaProps schema) =>
        new(schema, ChildCardinality(), this, parent => CelNames.IsEscapable(name) ? parent.Fields.Get(CelNames.Escape(name))?.Type : null);

    public CelSchemaContext Items(JsonSchemaProps schema) => new(schema, ChildCardinality(), this, static parent => parent.Kind == DeclKind.List ? parent.ElementType : null);

    public CelSchemaContext AdditionalProperties(JsonSchemaProps schema) => new(schema, ChildCardinality(), this, static parent => parent.Kind == DeclKind.Map ? parent.ElementType : null);

    /// <summary>Compiles the rules of this node; <see langword="null"/> if CEL has no type for its values.</summary>
    public IReadOnlyList<CompiledRule>? CompileRules(CelEnvironment environment) => Type is { } declared ? RuleCompiler.Compile(Schema, declared, environment) : null;

    /// <summary>What all evaluations of an expression cost an object at most.</summary>
    /// <param name="maxCost">What one costs.</param>
    /// <param name="maxCardinality">How many values the request can hold, which counts where <see cref="MaxCardinality"/> has no limit.</param>
    public ulong TotalCost(ulong maxCost, ulong maxCardinality) => Saturating.Multiply(maxCost, MaxCardinality ?? maxCardinality);

    /// <summary>Below what has no type in CEL there is none.</summary>
    private DeclType? InParent() =>
        parent!.Type is not { } outer ? null : fromParent!(outer) ?? DeclType.Of(Schema, Schema.EmbeddedResource);

    private ulong? ChildCardinality()
    {
        if (MaxCardinality is not { } cardinality)
        {
            return null;
        }

        switch (Schema.Type)
        {
            case SchemaTypeNames.Object when Schema.AdditionalProperties is not null:
                return Schema.MaxProperties is { } properties ? Saturating.Multiply(cardinality, (ulong)Math.Max(properties, 0)) : null;
            case SchemaTypeNames.Array:
                return Schema.MaxItems is { } items ? Saturating.Multiply(cardinality, (ulong)Math.Max(items, 0)) : null;
            default:
                return cardinality;
        }
    }
}
