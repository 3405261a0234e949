using CrdGen.Schema.Cel.Types;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Schemas;

/// <summary>
/// A schema as CEL sees it: its type, what may be selected from it, and how large its values can get. Parts are made when
/// they are asked for, so that a rule costs what it touches. Immutable to the outside, thread-safe.
/// </summary>
/// <remarks>
/// Names and rules of Kubernetes' <c>SchemaDeclType</c>: a schema under <c>x-kubernetes-preserve-unknown-fields</c> without a type,
/// and lists and maps of such, have no type in CEL; of objects, only declared fields are visible.
/// </remarks>
public sealed class DeclType
{
    private DeclFields? fields;
    private DeclType? elementType;
    private CelType? celType;
    private long minSerializedSize = -1;

    private DeclType(JsonSchemaProps schema, DeclKind kind, bool isResourceRoot)
    {
        Schema = schema;
        Kind = kind;
        IsResourceRoot = isResourceRoot;
    }

    public JsonSchemaProps Schema { get; }

    public DeclKind Kind { get; }

    /// <summary>Whether this is the root of a resource, which always has <c>apiVersion</c>, <c>kind</c> and a little of <c>metadata</c>.</summary>
    public bool IsResourceRoot { get; }

    /// <summary>The type of items of a list and of values of a map; <see langword="null"/> for others.</summary>
    public DeclType? ElementType => Kind switch
    {
        DeclKind.List => elementType ?? Publish(ref elementType, Of(Schema.Items!, Schema.Items!.EmbeddedResource)!),
        DeclKind.Map => elementType ?? Publish(ref elementType, Of(Schema.AdditionalProperties!, Schema.AdditionalProperties!.EmbeddedResource)!),
        _ => null,
    };

    /// <summary>The type in CEL. Objects of different places have different types.</summary>
    public CelType CelType => celType ?? Publish(ref celType, Kind switch
    {
        DeclKind.Object => CelType.Object(this),
        DeclKind.List => CelType.List(ElementType!.CelType),
        DeclKind.Map => CelType.Map(CelType.String, ElementType!.CelType),
        DeclKind.String => CelType.String,
        DeclKind.Bytes => CelType.Bytes,
        DeclKind.Duration => CelType.Duration,
        DeclKind.Date or DeclKind.Timestamp => CelType.Timestamp,
        DeclKind.Bool => CelType.Bool,
        DeclKind.Int => CelType.Int,
        DeclKind.Double => CelType.Double,
        _ => CelType.Dyn,
    });

    /// <summary>The fields of an object, by the names that they have in CEL; none for others.</summary>
    public DeclFields Fields => fields ?? Publish(ref fields, Kind == DeclKind.Object ? new(this) : DeclFields.None);

    /// <summary>The most items, entries, bytes of a string; 0 where there is nothing to count.</summary>
    public long MaxElements => DeclSizes.MaxElements(this);

    /// <summary>The least bytes of JSON: what must be there and has no default.</summary>
    public long MinSerializedSize
    {
        get
        {
            if (Volatile.Read(ref minSerializedSize) < 0)
            {
                Volatile.Write(ref minSerializedSize, DeclSizes.MinSerializedSize(this));
            }

            return minSerializedSize;
        }
    }

    /// <summary>The type of a schema, or <see langword="null"/> if rules don't see its values.</summary>
    /// <param name="schema">A structural schema.</param>
    /// <param name="isResourceRoot">Whether it is the root of a custom resource, or of an embedded one.</param>
    public static DeclType? Of(JsonSchemaProps schema, bool isResourceRoot) =>
        KindOf(schema) is { } kind ? new(schema, kind, isResourceRoot && kind == DeclKind.Object) : null;

    /// <summary>What a schema is to CEL; this alone looks no further than lists and maps go.</summary>
    internal static DeclKind? KindOf(JsonSchemaProps schema)
    {
        if (schema.IntOrString)
        {
            return DeclKind.IntOrString;
        }

        switch (schema.Type)
        {
            case SchemaTypeNames.Array:
                return schema.Items is { } items && KindOf(items) is not null ? DeclKind.List : null;
            case SchemaTypeNames.Object:
                return schema.AdditionalProperties is not { IsTrue: false } values ? DeclKind.Object : KindOf(values) is not null ? DeclKind.Map : null;
            case SchemaTypeNames.String:
                return schema.Format switch
                {
                    "byte" => DeclKind.Bytes,
                    "duration" => DeclKind.Duration,
                    "date" => DeclKind.Date,
                    "date-time" => DeclKind.Timestamp,
                    _ => DeclKind.String,
                };
            case SchemaTypeNames.Boolean:
                return DeclKind.Bool;
            case SchemaTypeNames.Integer:
                return DeclKind.Int;
            case SchemaTypeNames.Number:
                return DeclKind.Double;
            default:
                return null;
        }
    }

    /// <summary>Two threads may make a part; both get the one that came first, since types are compared by reference.</summary>
    private static T Publish<T>(ref T? field, T made)
        where T : class => Interlocked.CompareExchange(ref field, made, null) ?? made;
}
