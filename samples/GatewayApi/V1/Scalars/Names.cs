using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>The name of a Kubernetes object.</summary>
public readonly record struct ObjectName([Length(1, 253)] string Value);

/// <summary>The name of a Kubernetes namespace.</summary>
[Pattern(Patterns.DnsLabel)]
public readonly record struct Namespace([Length(1, 63)] string Value);

/// <summary>An API group; empty for the core group.</summary>
[Pattern("^$|" + Patterns.DnsSubdomain)]
public readonly record struct Group([MaxLength(253)] string Value);

/// <summary>A kind of Kubernetes objects.</summary>
[Pattern("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$")]
public readonly record struct Kind([Length(1, 63)] string Value);

/// <summary>The name of a section in a Kubernetes object: a listener, a port, a rule.</summary>
[Pattern(Patterns.DnsSubdomain)]
public readonly record struct SectionName([Length(1, 253)] string Value);

/// <summary>The name of a Gateway API controller: a domain and a path, such as <c>example.net/gateway-controller</c>.</summary>
[Pattern(@"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/[A-Za-z0-9\/\-._~%!$&'()*+,;=:]+$")]
public readonly record struct GatewayController([Length(1, 253)] string Value);
