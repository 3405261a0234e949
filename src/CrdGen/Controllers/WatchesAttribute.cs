namespace CrdGen;

/// <summary>Has a controller look at objects again when something changes that they do not own, such as a Secret that they name.</summary>
/// <typeparam name="T">The type of what is watched.</typeparam>
/// <param name="keys">
/// The static method of the controller that says which of its objects one of those concerns, best by <see langword="nameof"/>. It takes the
/// watched object and, where it has to search, the cache of the controller's own: <c>static IEnumerable&lt;ObjectKey&gt;
/// ClustersOf(Secret secret, IObjectCache&lt;PostgresCluster&gt; clusters)</c>.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
public sealed class WatchesAttribute<T>(string keys) : Attribute
    where T : class
{
    /// <summary>The method that says which objects one of those concerns.</summary>
    public string Keys { get; } = keys;
}
