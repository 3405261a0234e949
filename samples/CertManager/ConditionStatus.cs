namespace CertManager;

/// <summary>ConditionStatus represents a condition's status.</summary>
public enum ConditionStatus
{
    True,
    False,
    Unknown,
}
