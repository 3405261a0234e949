namespace CrdGen.Build.Permissions;

/// <summary>One verb on one resource.</summary>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Resource">The plural, with the subresource behind a slash.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Place">Where it is needed.</param>
/// <param name="Names">The names of the objects that it is about, with commas between; empty for all.</param>
internal sealed record Permission(string Group, string Resource, string Verb, PermissionPlace Place, string Names = "");

/// <summary>Where a permission is needed.</summary>
internal enum PermissionPlace
{
    /// <summary>In the namespaces that are watched.</summary>
    Watched,

    /// <summary>In the namespace in which the program itself runs.</summary>
    OwnNamespace,

    /// <summary>Outside of namespaces.</summary>
    Cluster,
}
