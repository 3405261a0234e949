namespace CrdGen.Client;

public sealed partial class KubernetesClientOptions
{
    private static readonly string DefaultUserAgent = $"crdgen/{typeof(KubernetesClientOptions).Assembly.GetName().Version?.ToString(3)} ({(OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")})";
}
