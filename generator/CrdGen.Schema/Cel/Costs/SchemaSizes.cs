using CrdGen.Schema.Cel.Schemas;

namespace CrdGen.Schema.Cel.Costs;

/// <summary>The sizes of values by the limits of a schema.</summary>
internal sealed class SchemaSizes(DeclType? root)
{
    /// <summary>The size of what is at a path. Its first name is taken for that of the root, whatever it is.</summary>
    public SizeEstimate? Estimate(ValuePath path)
    {
        var node = root;
        for (var i = 1; i < path.Length && node is not null; i++)
        {
            node = path[i] switch
            {
                ValuePath.Items or ValuePath.Values => node.ElementType,
                // Keys have no schema, and so no limit.
                ValuePath.Keys => node.Kind == DeclKind.Map ? KeyType : null,
                var name => node.Fields.Get(name)?.Type,
            };
        }

        return path.Length == 0 || node is null ? null : node == KeyType ? new SizeEstimate(0, 0) : new SizeEstimate(0, unchecked((ulong)node.MaxElements));
    }

    /// <summary>Kubernetes takes the keys of maps for strings of no length.</summary>
    private static readonly DeclType KeyType = DeclType.Of(new() { Type = SchemaTypeNames.String, MaxLength = 0 }, isResourceRoot: false)!;
}
