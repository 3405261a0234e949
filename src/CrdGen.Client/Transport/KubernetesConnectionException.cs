namespace CrdGen.Client;

/// <summary>The API server could not be reached, or is not who it should be. The message says what to do.</summary>
public sealed class KubernetesConnectionException : HttpRequestException
{
    internal KubernetesConnectionException(string message, HttpRequestException innerException)
        : base(innerException.HttpRequestError, message, innerException)
    {
    }
}
