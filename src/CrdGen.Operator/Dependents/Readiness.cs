namespace CrdGen.Operator;

/// <summary>Whether an object does what it is for, and if not, why.</summary>
/// <param name="IsReady">Whether it does.</param>
/// <param name="Reason">Why, for programs: one word in PascalCase.</param>
/// <param name="Message">Why, for people: <c>1 of 3 pods are ready</c>.</param>
public readonly record struct Readiness(bool IsReady, string Reason, string Message)
{
    /// <summary>It does.</summary>
    public static Readiness Ready { get; } = new(true, "Ready", "");

    /// <summary>It does not yet.</summary>
    /// <param name="reason">Why, for programs.</param>
    /// <param name="message">Why, for people.</param>
    public static Readiness NotReady(string reason, string message) => new(false, reason, message);

    /// <summary>
    /// Whether an object is ready by what its kind says of itself. Workloads: all replicas are rolled out. Pod: ready, or ended well. Job: complete.
    /// PersistentVolumeClaim: bound. Service of type LoadBalancer: has an address. Namespace: active. CustomResourceDefinition: established. Kinds of
    /// other groups that have conditions: <c>Ready</c> is true, of this generation. All others: as soon as they are there.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="resource">The object.</param>
    public static Readiness Of<T>(T resource)
        where T : class, IApiResource<T> => ReadinessTable.Of(resource);
}
