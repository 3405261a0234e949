namespace CrdGen;

/// <summary>Whether the objects of a resource live in a namespace.</summary>
public enum ResourceScope
{
    /// <summary>Each object lives in a namespace.</summary>
    Namespaced,

    /// <summary>Objects live outside of namespaces, as nodes do.</summary>
    Cluster,
}
