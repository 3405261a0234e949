namespace CrdGen.Operator;

/// <summary>What has happened to an object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="Type">What.</param>
/// <param name="Key">The object's name and namespace.</param>
/// <param name="Old">The object as it was; <see langword="null"/> if it was not there.</param>
/// <param name="New">The object as it is; <see langword="null"/> if it is gone.</param>
public readonly record struct ObjectChange<T>(ObjectChangeType Type, ObjectKey Key, T? Old, T? New)
    where T : class, IKubernetesObject
{
    /// <summary>The object as it was seen last, whether it is still there or not.</summary>
    public T Object => (New ?? Old)!;
}

/// <summary>What can happen to an object.</summary>
public enum ObjectChangeType
{
    /// <summary>It was there when the informer began to look.</summary>
    Found,

    /// <summary>It was made.</summary>
    Added,

    /// <summary>It was changed. Several changes may have become one.</summary>
    Modified,

    /// <summary>It is gone.</summary>
    Deleted,

    /// <summary>Nothing is known to have happened: it is time to look at all objects again.</summary>
    Resynced,
}
