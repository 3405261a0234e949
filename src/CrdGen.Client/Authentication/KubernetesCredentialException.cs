namespace CrdGen.Client;

/// <summary>There is nothing by which a request could show who asks: a file is missing, or a plugin failed.</summary>
public sealed class KubernetesCredentialException : Exception
{
    /// <summary>An error.</summary>
    /// <param name="message">What is wrong and what to do, without secrets.</param>
    /// <param name="innerException">Why.</param>
    public KubernetesCredentialException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
