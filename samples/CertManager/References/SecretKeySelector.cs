namespace CertManager;

/// <summary>
/// A reference to a specific 'key' within a Secret resource.
/// In some instances, `key` is a required field.
/// </summary>
public sealed record SecretKeySelector
{
    /// <summary>
    /// Name of the resource being referred to.
    /// More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
    /// </summary>
    public required string Name { get; init; }

    /// <summary>
    /// The key of the entry in the Secret resource's `data` field to be used.
    /// Some instances of this field may be defaulted, in others it may be
    /// required.
    /// </summary>
    public string? Key { get; init; }
}
