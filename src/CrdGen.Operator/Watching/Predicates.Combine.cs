namespace CrdGen.Operator;

public static partial class Predicates
{
    /// <summary>All say that a change matters.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="predicates">They are asked in this order, until one says no.</param>
    public static Func<ObjectChange<T>, bool> And<T>(params Func<ObjectChange<T>, bool>[] predicates)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(predicates);
        return change => Array.TrueForAll(predicates, predicate => predicate(change));
    }

    /// <summary>At least one says that a change matters.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="predicates">They are asked in this order, until one says yes.</param>
    /// <example><code>controller.When(Predicates.Or&lt;PostgresCluster&gt;(Predicates.GenerationChanged, Predicates.LabelsChanged));</code></example>
    public static Func<ObjectChange<T>, bool> Or<T>(params Func<ObjectChange<T>, bool>[] predicates)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(predicates);
        return change => Array.Exists(predicates, predicate => predicate(change));
    }

    /// <summary>The predicate says that a change does not matter.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="predicate">The predicate.</param>
    public static Func<ObjectChange<T>, bool> Not<T>(Func<ObjectChange<T>, bool> predicate)
        where T : class, IKubernetesObject
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return change => !predicate(change);
    }
}
