using CrdGen.Cli.Import.Schemas;
using CrdGen.Schema.Model;

namespace CrdGen.Cli.Import.Types;

/// <summary>
/// A recursion that a generator has written out: an object with a property that leads to the same object, and so on for some
/// levels, until the property is missing or may hold anything.
/// </summary>
/// <param name="Property">The property.</param>
/// <param name="Below">The object that the property leads to on the first level.</param>
/// <param name="Depth">On how many levels the property leads on.</param>
/// <param name="IsOmitted">Whether the property is missing on the last level; else it may hold anything there.</param>
internal sealed record UnrolledRecursion(string Property, SchemaNode Below, int Depth, bool IsOmitted)
{
    /// <summary>From so many levels on it is a recursion, and no structure that happens to have parts like itself.</summary>
    private const int LeastDepth = 3;

    /// <summary>The most that <c>[Unroll]</c> takes.</summary>
    private const int MostDepth = 16;

    private static readonly JsonSchemaProps AnyObject = new() { Type = "object", PreserveUnknownFields = true };

    /// <summary>The recursion of an object, or <see langword="null"/>.</summary>
    public static UnrolledRecursion? Find(SchemaNode node)
    {
        foreach (var (name, child) in node.Properties)
        {
            if (Inner(child) is { } below && below.Properties.Any(p => p.Name == name) && Follow(node, name, below) is { } recursion)
            {
                return recursion;
            }
        }

        return null;
    }

    private static UnrolledRecursion? Follow(SchemaNode node, string name, SchemaNode first)
    {
        // All levels below the first are equal to the letter; the first may be described otherwise.
        var depth = 1;
        for (SchemaNode parent = node, current = first; IsSame(parent, current, name) && depth <= MostDepth; depth++)
        {
            var property = Child(current, name);
            if (property is null)
            {
                return depth >= LeastDepth ? new(name, first, depth, IsOmitted: true) : null;
            }

            if (!SameWay(Child(parent, name)!, property) || Inner(property) is not { } next)
            {
                return null;
            }

            if (next is { Properties.IsEmpty: true, Items: null, Values: null } && next.Own == AnyObject && next.Description is null)
            {
                return depth >= LeastDepth ? new(name, first, depth, IsOmitted: false) : null;
            }

            if (next.Description != current.Description || PropertyLevel(next.Own) != PropertyLevel(current.Own))
            {
                return null;
            }

            (parent, current) = (current, next);
        }

        return null;
    }

    /// <summary>Whether two objects have the same fields, but for the one that leads on.</summary>
    private static bool IsSame(SchemaNode left, SchemaNode right, string name) =>
        Without(left, name) == Without(right, name)
        && left.Properties.Where(p => p.Name != name).SequenceEqual(right.Properties.Where(p => p.Name != name));

    private static JsonSchemaProps Without(SchemaNode node, string name) =>
        node.Shape.Own with { Required = Schema.EquatableArray.ToEquatableArray(node.Own.Required.Where(required => required != name)) };

    private static JsonSchemaProps PropertyLevel(JsonSchemaProps own) =>
        new() { Default = own.Default, Nullable = own.Nullable, Title = own.Title, Example = own.Example, ExternalDocs = own.ExternalDocs };

    /// <summary>Whether two properties lead to their objects through the same lists and maps.</summary>
    private static bool SameWay(SchemaNode left, SchemaNode right) => (TypeKinds.Of(left), TypeKinds.Of(right)) switch
    {
        (TypeKind.List, TypeKind.List) => left.Own == right.Own && left.Description == right.Description && SameWay(left.Items!, right.Items!),
        (TypeKind.Dictionary, TypeKind.Dictionary) => left.Own == right.Own && left.Description == right.Description && SameWay(left.Values!, right.Values!),
        (TypeKind.Class, TypeKind.Class or TypeKind.AnyObject) => true,
        _ => false,
    };

    private static SchemaNode? Child(SchemaNode node, string name) => node.Properties.FirstOrDefault(p => p.Name == name).Node;

    private static SchemaNode? Inner(SchemaNode node) => TypeKinds.Of(node) switch
    {
        TypeKind.List => Inner(node.Items!),
        TypeKind.Dictionary => Inner(node.Values!),
        TypeKind.Class or TypeKind.AnyObject => node,
        _ => null,
    };
}
