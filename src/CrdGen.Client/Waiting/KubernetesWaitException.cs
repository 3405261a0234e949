namespace CrdGen.Client;

/// <summary>What was waited for has not come in time; the message has the last state of the object.</summary>
public sealed class KubernetesWaitException : TimeoutException
{
    internal KubernetesWaitException(string message, IKubernetesObject? lastState)
        : base(message) => LastState = lastState;

    /// <summary>The object as it was seen last; <see langword="null"/> where there was none.</summary>
    public IKubernetesObject? LastState { get; }
}
