namespace CrdGen;

/// <summary>Where a permission is needed.</summary>
public enum PermissionScope
{
    /// <summary>Wherever the operator watches: in all namespaces, or in those that it is given.</summary>
    Watched,

    /// <summary>In the namespace in which the program itself runs.</summary>
    OwnNamespace,
}
