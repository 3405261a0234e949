namespace CrdGen.Operator;

/// <summary>What became of an object.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
/// <param name="Outcome">What happened.</param>
/// <param name="Object">The object as the server has it.</param>
public readonly record struct WriteResult<T>(WriteOutcome Outcome, T Object)
    where T : class, IKubernetesObject;

/// <summary>What can become of an object that shall be as somebody says.</summary>
public enum WriteOutcome
{
    /// <summary>It was as it should be.</summary>
    Unchanged,

    /// <summary>It was changed.</summary>
    Updated,

    /// <summary>It was made.</summary>
    Created,
}
